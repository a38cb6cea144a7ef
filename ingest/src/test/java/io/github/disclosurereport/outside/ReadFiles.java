package io.github.disclosurereport.outside;

import io.github.disclosurereport.ingest.ReadingState;
import io.github.disclosurereport.ingest.ReportReader;
import io.github.disclosurereport.ingest.UnreadableReportException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A program of somebody else's: reads files and says of each how many numbers it has, or why it was refused. */
public final class ReadFiles {

    private ReadFiles() {}

    /**
     * Runs the program.
     *
     * @param files the files
     */
    public static void main(String[] files) {
        for (String file : files) {
            try {
                System.out.println(ReportReader.standard().read(Path.of(file)).count(ReadingState.NUMBER));
            } catch (UnreadableReportException refused) {
                String text = refused.message(Locale.ENGLISH);
                String named = Stream.of("org.apache.pdfbox:pdfbox", "org.apache.poi:poi-ooxml", "PDF")
                        .filter(text::contains)
                        .findFirst()
                        .orElse("DOCX");
                System.out.println(refused.reason() + " " + named);
            }
        }
    }
}
