package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.export.ReportExporter;
import io.github.disclosurereport.html.HtmlExporter;
import io.github.disclosurereport.json.JsonExporter;
import io.github.disclosurereport.model.AnnualReport;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where HTML and JSON go: one file, or a folder with one file a document. Neither a document nor another output is written over. */
final class Outputs {

    private record Target(ReportExporter exporter, Path path, boolean folder) {}

    private final List<Target> targets = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();
    /** Files that one report has gone to: a document may hold several. */
    private final Set<Path> written = new HashSet<>();

    private final Map<Path, Set<String>> ours = new HashMap<>();

    private Outputs() {}

    static Outputs of(@Nullable String html, @Nullable String json, Inputs inputs, Words words) throws CheckException {
        Outputs outputs = new Outputs();
        inputs.files().forEach(file -> outputs.taken.add(absolute(file)));
        if (html != null) {
            outputs.add("--html", new HtmlExporter(), html, inputs.isSingle(), words);
        }
        if (json != null) {
            outputs.add("--json", new JsonExporter(), json, inputs.isSingle(), words);
        }
        return outputs;
    }

    private static Path absolute(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void add(String option, ReportExporter exporter, String out, boolean single, Words words)
            throws CheckException {
        Path path;
        try {
            path = Path.of(out);
        } catch (InvalidPathException unrepresentable) {
            throw new CheckException(words.say("failure", out, words.say("file.badName")));
        }
        boolean folder = !single || Files.isDirectory(path);
        if (folder && Files.exists(path) && !Files.isDirectory(path)) {
            throw new CheckException(words.say("output.notFolder", option));
        }
        if (!folder && !taken.add(absolute(path))) {
            throw new CheckException(words.say("output.taken", path));
        }
        targets.add(new Target(exporter, path, folder));
    }

    void write(String source, AnnualReport report, Words words) throws UnwrittenException {
        for (Target target : targets) {
            if (!target.folder() && !written.add(target.path())) {
                throw new UnwrittenException(words.say("output.several", target.path()));
            }
            try {
                Path file = target.folder() ? fileFor(source, target) : target.path();
                write(file, target, report);
            } catch (InvalidPathException unrepresentable) {
                throw new UnwrittenException(words.say("failure", target.path(), words.say("file.badName")));
            } catch (IOException failure) {
                throw new UnwrittenException(words.say("output.failed", target.path(), reason(failure)));
            }
        }
    }

    private void write(Path file, Target target, AnnualReport report) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (target.folder() && ours(target).add(String.valueOf(file.getFileName()))) {
            WrittenFiles.add(file);
        }
        WholeFile.write(file, stream -> target.exporter().export(report, stream));
    }

    /** What this program wrote into a target's folder, in this run or before. */
    private Set<String> ours(Target target) {
        return ours.computeIfAbsent(target.path(), folder -> new HashSet<>(WrittenFiles.in(folder)));
    }

    /** Most messages of the file system are nothing but a path. */
    private static String reason(IOException failure) {
        String kind =
                failure instanceof FileSystemException ? failure.getClass().getSimpleName() + " " : "";
        return kind + failure.getMessage();
    }

    /** The source's own name with the new ending; numbered where that is taken, so that nothing of the user's is written over. */
    private Path fileFor(String source, Target target) {
        Path name = Path.of(source.equals(Inputs.STDIN) ? "stdin" : source).getFileName();
        String stem = name == null ? "report" : name.toString().replaceFirst("\\.[^.]*$", "");
        String ending = "." + target.exporter().id();
        Path file = target.path().resolve(stem + ending);
        for (int n = 2; isForeign(file, target) || !taken.add(absolute(file)); n++) {
            file = target.path().resolve(stem + "-" + n + ending);
        }
        return file;
    }

    private boolean isForeign(Path file, Target target) {
        return Files.exists(file) && !ours(target).contains(String.valueOf(file.getFileName()));
    }
}
