package io.github.disclosurereport.examples.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside its place first, then moved there. If writing fails, the old file stays as it was. */
final class WholeFile {

    /** Writes the bytes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private WholeFile() {}

    static void write(Path file, Content content) throws IOException {
        boolean exists = Files.exists(file);
        if (exists && !Files.isRegularFile(file)) {
            // A device or a pipe: nothing can be moved there.
            write(file, content, StandardOpenOption.WRITE);
            return;
        }
        if (exists && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path target = exists ? file.toRealPath() : file;
        Path beside = target.resolveSibling(".check-" + UUID.randomUUID() + ".tmp");
        try {
            write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file, options)) {
            content.writeTo(stream);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
