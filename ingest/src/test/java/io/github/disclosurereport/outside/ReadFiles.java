package io.github.disclosurereport.outside;

import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A program of somebody else's: reads files and says of each how many numbers it has, or why it was refused. With the system property
 * {@code interrupted} each read happens in an interrupted thread, and whether it still is so afterwards is said too.
 */
public final class ReadFiles {

    private ReadFiles() {}

    /**
     * Runs the program.
     *
     * @param files the files
     * @throws IOException if a file is not there
     */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            if (Boolean.getBoolean("interrupted")) {
                Thread.currentThread().interrupt();
            }
            try {
                System.out.print(ReportReader.standard().read(bytes).count(ReadingState.NUMBER));
            } catch (UnreadableReportException refused) {
                String text = refused.message(Locale.ENGLISH);
                String named = Stream.of("org.apache.pdfbox:pdfbox", "org.apache.poi:poi-ooxml", "PDF")
                        .filter(text::contains)
                        .findFirst()
                        .orElse("DOCX");
                System.out.print(refused.reason() + " " + named);
            }
            System.out.println(Thread.interrupted() ? " interrupted" : "");
        }
    }
}
