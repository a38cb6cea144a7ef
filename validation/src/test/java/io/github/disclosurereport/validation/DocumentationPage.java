package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param text the page as it is written
 */
public record DocumentationPage(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java)?\\n(.*?)^```$");
    private static final String QUOTED = "> ";

    /** Reads a page of the folder {@code docs}. */
    public static DocumentationPage read(String name) throws IOException {
        return new DocumentationPage(Files.readString(Path.of("..", "docs", name)));
    }

    /** The blocks of Java, in order. */
    public List<String> code() {
        return blocks(true);
    }

    /** The blocks of anything else, in order. */
    public List<String> plain() {
        return blocks(false);
    }

    private List<String> blocks(boolean java) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> (block.group(1) != null) == java)
                .map(block -> block.group(2))
                .toList();
    }

    /** The sentences that the page quotes, one a line, in order. */
    public List<String> quoted() {
        return text.lines()
                .filter(line -> line.startsWith(QUOTED))
                .map(line -> line.substring(QUOTED.length()))
                .toList();
    }

    /** Compiles sources into a folder, as somebody would who has the library on the class path. */
    public static void compile(Path folder, List<Path> sources) {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow(); // Tests need a JDK.
        String classPath = Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments =
                new ArrayList<>(List.of("-d", folder.toString(), "-cp", classPath, "-proc:none", "-encoding", "UTF-8"));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages, true);
        int status = javac.run(printer, printer, arguments.toArray(String[]::new));
        assertThat(status).as(messages::toString).isZero();
    }
}
