package io.github.disclosurereport;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesStandOnEachOtherInOneDirection() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.disclosurereport");
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("figure")
                .definedBy("..figure..")
                .layer("form")
                .definedBy("..form..")
                .layer("narrative")
                .definedBy("..narrative..")
                .layer("model")
                .definedBy("..model..")
                .layer("export")
                .definedBy("..export..")
                .whereLayer("export")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("export")
                .whereLayer("narrative")
                .mayOnlyBeAccessedByLayers("model", "export")
                .whereLayer("form")
                .mayOnlyBeAccessedByLayers("model", "export")
                .check(classes);
    }
}
