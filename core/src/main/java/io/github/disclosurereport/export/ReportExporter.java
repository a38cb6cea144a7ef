package io.github.disclosurereport.export;

import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Writes a report in some format. Implementations are stateless and thread-safe, write every cell that the report's edition
 * prints with its exact figure, keep blanks and marks apart from zeros, escape all text, write the same bytes for the same
 * report, and leave the stream open.
 *
 * <p>An implementation named in a module's {@code provides} clause (or in {@code META-INF/services}) is found by
 * {@link #withId(String)}; any other is simply passed in.
 */
public interface ReportExporter {

    /**
     * The stable name.
     *
     * @return a short lower-case word, such as {@code html}
     */
    String id();

    /**
     * What the bytes are.
     *
     * @return the media type, with its charset where it has one
     */
    String mediaType();

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out takes the bytes; flushed, not closed
     * @throws IOException if the stream fails
     */
    void export(AnnualReport report, OutputStream out) throws IOException;

    /**
     * The exporters that the class path or module path offers.
     *
     * @return the exporters, sorted by id
     */
    static List<ReportExporter> available() {
        return sorted(ServiceLoader.load(ReportExporter.class));
    }

    /**
     * The exporters that a class loader offers, for applications whose exporters are not on the class path of the current thread.
     *
     * @param loader the class loader
     * @return the exporters, sorted by id
     */
    static List<ReportExporter> available(ClassLoader loader) {
        return sorted(ServiceLoader.load(ReportExporter.class, loader));
    }

    private static List<ReportExporter> sorted(ServiceLoader<ReportExporter> exporters) {
        return exporters.stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ReportExporter::id))
                .toList();
    }

    /**
     * The exporter of the given name that a class loader offers.
     *
     * @param id its {@link #id()}
     * @param loader the class loader
     * @return the exporter, if there is one
     */
    static Optional<ReportExporter> withId(String id, ClassLoader loader) {
        return available(loader).stream()
                .filter(exporter -> exporter.id().equals(id))
                .findFirst();
    }

    /**
     * The exporter of the given name.
     *
     * @param id its {@link #id()}
     * @return the exporter, if there is one
     */
    static Optional<ReportExporter> withId(String id) {
        return available().stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }
}
