package io.github.disclosurereport.examples.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the documents in a folder and its subfolders by the endings of their names, and counts what else is there. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    /** What reports are published as; those that are not read are listed all the same, so that each gets its reason. */
    private static final Set<String> ENDINGS = Set.of(
            ".html", ".htm", ".shtml", ".xhtml", ".txt", ".md", ".json", ".docx", ".doc", ".pdf", ".xlsx", ".xls",
            ".ofd", ".wps", ".et", ".rtf", ".mht", ".mhtml", ".ceb");

    private final Path root;
    private final boolean withOutputs;
    private final LeftOut leftOut;
    private final BiConsumer<Path, IOException> failures;
    private final List<Path> documents = new ArrayList<>();
    private final Map<Path, Set<String>> written = new HashMap<>();
    private boolean holdsOutputs;

    private FolderWalk(Path root, boolean withOutputs, LeftOut leftOut, BiConsumer<Path, IOException> failures) {
        this.root = root;
        this.withOutputs = withOutputs;
        this.leftOut = leftOut;
        this.failures = failures;
    }

    /**
     * Walks a folder.
     *
     * @param root the folder
     * @param withOutputs whether files that this program wrote are documents too
     * @param leftOut counts what is no document
     * @param failures gets each file or folder that cannot be looked at
     */
    static FolderWalk of(Path root, boolean withOutputs, LeftOut leftOut, BiConsumer<Path, IOException> failures)
            throws IOException {
        FolderWalk walk = new FolderWalk(root, withOutputs, leftOut, failures);
        Files.walkFileTree(root, walk);
        return walk;
    }

    List<Path> documents() {
        return documents;
    }

    /** Whether files were left out because this program wrote them. */
    boolean holdsOutputs() {
        return holdsOutputs;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isHidden(folder)) {
            leftOut.hidden();
            return FileVisitResult.SKIP_SUBTREE;
        }
        written.put(folder, withOutputs ? Set.of() : WrittenFiles.in(folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (name.equals(WrittenFiles.LIST)) {
            return FileVisitResult.CONTINUE;
        }
        if (written.getOrDefault(file.getParent(), Set.of()).contains(name)) {
            holdsOutputs = true;
            leftOut.output();
        } else if (isHidden(file)) {
            leftOut.hidden();
        } else if (!attributes.isRegularFile()) {
            leftOut.special();
        } else if (isDocument(name)) {
            documents.add(file);
        } else {
            leftOut.other(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        written.remove(folder);
        if (failure != null) {
            failures.accept(folder, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        failures.accept(file, failure);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static boolean isDocument(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
    }
}
