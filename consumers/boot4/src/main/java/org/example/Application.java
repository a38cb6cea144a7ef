package org.example;

import io.github.disclosurereport.validation.jakarta.ReportConstraints;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** What differs between the generations of Boot; the rest is in boot/src. */
@SpringBootApplication
public class Application {

    @Bean
    ValidationConfigurationCustomizer reports() {
        return configuration -> ReportConstraints.register((HibernateValidatorConfiguration) configuration);
    }
}
