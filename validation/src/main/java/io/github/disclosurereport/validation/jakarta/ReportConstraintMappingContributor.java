package io.github.disclosurereport.validation.jakarta;

import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/**
 * {@link ReportConstraints} for where only properties can be set: name this class in Hibernate Validator's property
 * {@code hibernate.validator.constraint_mapping_contributors}.
 */
public final class ReportConstraintMappingContributor implements ConstraintMappingContributor {

    /** A contributor; Hibernate Validator makes it. */
    public ReportConstraintMappingContributor() {}

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        ReportConstraints.declare(builder.addConstraintMapping());
    }
}
