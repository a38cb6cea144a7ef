package io.github.disclosurereport.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The documents that the call names, in its order; those of a folder sorted by name, subfolders included. */
final class Inputs {

    /** Names standard input. */
    static final String STDIN = "-";

    private final Words words;
    private final InputStream in;
    private final boolean withOutputs;
    private final LeftOut leftOut;
    private final List<Input> list = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private boolean single;

    private Inputs(Words words, InputStream in, boolean withOutputs) {
        this.words = words;
        this.in = in;
        this.withOutputs = withOutputs;
        this.leftOut = new LeftOut(words);
    }

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

    /** The documents to check. What this program wrote into a folder is left out. */
    static Inputs of(List<String> names, InputStream in, Words words) {
        Inputs inputs = new Inputs(words, in, false);
        names.forEach(inputs::add);
        return inputs;
    }

    /** Last year's documents, which this program may have written. */
    static Inputs ofPrevious(String name, InputStream in, Words words) {
        Inputs inputs = new Inputs(words, in, true);
        inputs.add(name);
        return inputs;
    }

    private void add(String name) {
        if (name.equals(STDIN)) {
            add(new Input(name, language -> Loaded.from(in, language)));
            return;
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException unrepresentable) {
            fail(name, words.say("file.badName"));
            return;
        }
        if (Files.isDirectory(path)) {
            addFolder(name, path);
        } else if (Files.notExists(path) && name.contains("\uFFFD")) {
            fail(name, words.say("file.badName"));
        } else {
            addFile(path);
        }
    }

    private void addFile(Path file) {
        files.add(file);
        add(new Input(file.toString(), language -> Loaded.from(file, language)));
    }

    private void add(Input input) {
        list.add(input);
        single = list.size() == 1;
    }

    private void addFolder(String name, Path folder) {
        int before = list.size();
        try {
            FolderWalk walk = FolderWalk.of(folder, withOutputs, leftOut, this::unreadable);
            walk.documents().forEach(this::addFile);
            if (list.size() == before) {
                fail(name, words.say(walk.holdsOutputs() ? "folder.outputs" : "folder.empty"));
            }
        } catch (IOException failure) {
            unreadable(folder, failure);
        }
        list.subList(before, list.size()).sort(Comparator.comparing(Input::name));
        single = false;
    }

    private void unreadable(Path file, IOException failure) {
        fail(file.toString(), words.say("file.unreadable", failure.getMessage()));
    }

    private void fail(String name, String reason) {
        add(new Input(name, language -> {
            throw new CheckException(reason);
        }));
    }

    List<Input> list() {
        return List.copyOf(list);
    }

    /** The files behind them, which no output may overwrite. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** What folders hold besides. */
    LeftOut leftOut() {
        return leftOut;
    }

    int size() {
        return list.size();
    }

    /** Whether the call names one file: then an output is a file too. */
    boolean isSingle() {
        return single && list.size() == 1;
    }
}
