package io.github.disclosurereport.examples.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.ReportValidator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own, with nothing on its path but this example, two library modules and what a test chooses. */
final class Jvm {

    private static final Path JARS = Path.of("target", "jars");

    private Jvm() {}

    /**
     * Runs a main class to its end.
     *
     * @param modules whether everything goes on the module path
     * @param folders below {@code target/jars}, whose jars join the path
     * @return what it printed, less what it logged
     */
    static List<String> run(
            boolean modules, List<String> folders, List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(modules ? "--module-path" : "--class-path");
        command.add(path(folders));
        if (modules) {
            command.add("--module");
            command.add("io.github.disclosurereport.examples.jakarta/" + main.getName());
        } else {
            command.add(main.getName());
        }
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("jvm", ".log");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(log.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as("%s%n%s%n%s", command, output, Files.readString(log, StandardCharsets.ISO_8859_1))
                    .isZero();
            return output.lines().toList();
        } finally {
            Files.delete(log);
        }
    }

    private static String path(List<String> folders) throws IOException, URISyntaxException {
        List<Path> path = new ArrayList<>();
        for (Class<?> type : List.of(Main.class, ReportValidator.class, AnnualReport.class)) {
            path.add(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        for (String folder : folders) {
            try (Stream<Path> jars = Files.list(JARS.resolve(folder))) {
                path.addAll(jars.sorted().toList());
            }
        }
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
