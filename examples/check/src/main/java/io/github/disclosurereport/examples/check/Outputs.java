package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.html.HtmlExporter;
import io.github.disclosurereport.json.JsonExporter;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where HTML and JSON go: one file, or a folder with one file a document. */
final class Outputs {

    private record Target(ReportExporter exporter, Path path, boolean folder) {}

    private final List<Target> targets;
    private final Set<Path> written = new HashSet<>();

    private Outputs(List<Target> targets) {
        this.targets = targets;
    }

    static Outputs of(@Nullable String html, @Nullable String json, boolean single) throws CheckException {
        List<Target> targets = new ArrayList<>();
        if (html != null) {
            targets.add(target(new HtmlExporter(), html, single));
        }
        if (json != null) {
            targets.add(target(new JsonExporter(), json, single));
        }
        return new Outputs(targets);
    }

    private static Target target(ReportExporter exporter, String out, boolean single) throws CheckException {
        try {
            Path path = Path.of(out);
            return new Target(exporter, path, !single || Files.isDirectory(path));
        } catch (InvalidPathException unrepresentable) {
            throw new CheckException(out + ": " + unrepresentable.getReason());
        }
    }

    void write(String source, AnnualReport report, Words words) throws CheckException {
        for (Target target : targets) {
            Path file = target.folder() ? fileFor(source, target) : target.path();
            try {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                try (OutputStream stream = Files.newOutputStream(file)) {
                    target.exporter().export(report, stream);
                }
            } catch (IOException failure) {
                throw new CheckException(words.say("output.failed", file, failure));
            }
        }
    }

    /** The source's own name with the new ending; numbered where two sources share a name, so that nothing is written over. */
    private Path fileFor(String source, Target target) {
        Path name = Path.of(source).getFileName();
        String stem = name == null ? "report" : name.toString().replaceFirst("\\.[^.]*$", "");
        String ending = "." + target.exporter().id().toLowerCase(Locale.ROOT);
        Path file = target.path().resolve(stem + ending);
        for (int n = 2; !written.add(file); n++) {
            file = target.path().resolve(stem + "-" + n + ending);
        }
        return file;
    }
}
