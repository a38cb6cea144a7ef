package io.github.disclosurereport.examples.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The documents that the call names, folders opened: sorted by name, subfolders included, hidden files left out. */
final class Inputs {

    /** What reports are published as; those that are not read are listed all the same, so that each gets its reason. */
    private static final Set<String> ENDINGS = Set.of(
            ".html", ".htm", ".txt", ".md", ".json", ".docx", ".doc", ".pdf", ".xlsx", ".xls", ".ofd", ".wps", ".mht",
            ".ceb");

    private final List<Input> list = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private boolean single;

    private Inputs() {}

    /** A document to read, or the reason why there is none. */
    record Input(String name, Source source) {

        /** The reports in it, at least one. */
        List<Loaded> load(Words words) throws CheckException {
            return source.load(words);
        }
    }

    /** Reads a document when its turn comes. */
    @FunctionalInterface
    interface Source {
        List<Loaded> load(Words words) throws CheckException;
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
            addFile(path);
            single = list.size() == 1;
        }
    }

    private void addFile(Path file) {
        files.add(file);
        list.add(new Input(file.toString(), words -> Loaded.from(file, words)));
    }

    private void addFolder(String name, Path folder, Words words) {
        int before = list.size();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && isDocument(file.getFileName().toString())) {
                        addFile(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    fail(file.toString(), words.say("file.unreadable", failure.getMessage()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            fail(name, words.say("file.unreadable", failure.getMessage()));
        }
        if (list.size() == before) {
            fail(name, words.say("folder.empty"));
        }
        list.subList(before, list.size()).sort(Comparator.comparing(Input::name));
        single = false;
    }

    private static boolean isDocument(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return !fileName.startsWith(".")
                && dot > 0
                && ENDINGS.contains(fileName.substring(dot).toLowerCase(Locale.ROOT));
    }

    private void fail(String name, String reason) {
        list.add(new Input(name, words -> {
            throw new CheckException(reason);
        }));
        single = list.size() == 1;
    }

    List<Input> list() {
        return List.copyOf(list);
    }

    /** The files behind them, which no output may overwrite. */
    List<Path> files() {
        return List.copyOf(files);
    }

    int size() {
        return list.size();
    }

    /** Whether the call names one file: then an output is a file too. */
    boolean isSingle() {
        return single && list.size() == 1;
    }
}
