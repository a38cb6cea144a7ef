package io.github.disclosurereport.examples.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that the call names, folders opened: sorted by name, subfolders included. */
final class Inputs {

    private static final Set<String> ENDINGS = Set.of(".html", ".htm", ".txt", ".md", ".json");

    private final List<Input> list = new ArrayList<>();
    private boolean single;

    private Inputs() {}

    /** A document to read, or the reason why there is none. */
    record Input(String name, Source source) {

        Loaded load(Words words) throws CheckException {
            return source.load(words);
        }
    }

    /** Reads a document when its turn comes. */
    @FunctionalInterface
    interface Source {
        Loaded load(Words words) throws CheckException;
    }

    static Inputs of(List<String> names, Words words) {
        Inputs inputs = new Inputs();
        for (String name : names) {
            inputs.add(name, words);
        }
        return inputs;
    }

    private void add(String name, Words words) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException unrepresentable) {
            fail(name, words.say("file.badName"));
            return;
        }
        if (Files.isDirectory(path)) {
            addFolder(name, path, words);
        } else if (Files.notExists(path) && name.contains("\uFFFD")) {
            fail(name, words.say("file.badName"));
        } else {
            single = list.isEmpty();
            list.add(new Input(name, w -> Loaded.from(path, w)));
        }
    }

    private void addFolder(String name, Path folder, Words words) {
        single = false;
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(Files::isRegularFile)
                    .filter(file -> isDocument(file.getFileName().toString()))
                    .sorted()
                    .toList();
            documents.forEach(file -> list.add(new Input(file.toString(), w -> Loaded.from(file, w))));
            if (documents.isEmpty()) {
                fail(name, words.say("folder.empty"));
            }
        } catch (IOException failure) {
            fail(name, words.say("file.unreadable", failure.getMessage()));
        }
    }

    private static boolean isDocument(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(fileName.substring(dot).toLowerCase(Locale.ROOT));
    }

    private void fail(String name, String reason) {
        single = list.isEmpty();
        list.add(new Input(name, w -> {
            throw new CheckException(reason);
        }));
    }

    List<Input> list() {
        return List.copyOf(list);
    }

    int size() {
        return list.size();
    }

    /** Whether the call names one file: then an output is a file too. */
    boolean isSingle() {
        return single && list.size() == 1;
    }
}
