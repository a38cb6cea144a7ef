package io.github.disclosurereport.ingest.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which packages may use which, and how large they may grow. */
class RoomsTest {

    private static final String INGEST = "io.github.disclosurereport.ingest.";
    private static final String INTERNAL = INGEST + "internal";
    private static final int MOST_TYPES = 30;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(INTERNAL);

    @ParameterizedTest
    @CsvSource({
        "text, document lexicon format structure cover placement",
        "document, lexicon format structure cover placement",
        "lexicon, format structure cover placement",
        "format, structure cover placement",
        "structure, format cover placement",
        "cover, format placement",
        "placement, format cover"
    })
    void usesNoRoomAboveIt(String room, String above) {
        noClasses()
                .that()
                .resideInAPackage(INTERNAL + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(above.split(" "))
                        .map(other -> INTERNAL + "." + other + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void noRoomUsesTheOneThatPutsThemTogether() {
        noClasses()
                .that()
                .resideInAPackage(INTERNAL + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL)
                .check(CLASSES);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(INGEST + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noRoomIsCrowded() {
        Map<String, Long> types = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(types)
                .hasSizeGreaterThan(10)
                .allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(MOST_TYPES));
    }
}
