package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.json.findings.Baseline;
import io.github.disclosurereport.json.findings.FindingsCsv;
import io.github.disclosurereport.json.findings.JunitXml;
import io.github.disclosurereport.json.findings.SarifLog;
import io.github.disclosurereport.validation.ReportValidator;
import io.github.disclosurereport.validation.rule.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: reads each document, checks it, prints and writes what was asked for. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        version = "disclosure-report 0.1.0-SNAPSHOT",
        description = "Reads annual reports on government information disclosure and says what is wrong with them.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every document was read, and no finding is an error",
            "1:every document was read, and a finding is an error",
            "2:a document could not be read, a result could not be written, or the call is wrong"
        })
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        CSV
    }

    enum Language {
        ZH,
        EN
    }

    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    static final int FAILED = 2;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit|csv",
            description = "What to print: a list for people, JSON lines, or findings for other tools.")
    private Format format = Format.TEXT;

    @Option(
            names = "--acknowledgements",
            paramLabel = "FILE",
            description = "Explanations of findings (JSON): these are shown beside the findings and counted apart.")
    private @Nullable String acknowledgements;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "The findings of an earlier check (JSON): only new ones are shown and decide the exit status.")
    private @Nullable String baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write the findings of this check here, for --baseline.")
    private @Nullable String newBaseline;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "Write HTML here; a folder if there are several documents.")
    private @Nullable String html;

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Write JSON here; a folder if there are several documents.")
    private @Nullable String json;

    @Option(
            names = "--pack",
            paramLabel = "FILE",
            description = "A rule pack: deadlines, organs, extra rows and severities of a place.")
    private @Nullable String pack;

    @Option(
            names = "--previous",
            paramLabel = "IN",
            description = "Last year's report, or a folder of them, to compare with.")
    private @Nullable String previous;

    @Option(
            names = "--profile",
            paramLabel = "review|submission",
            description = "Who is asking: decides how grave a blank is.")
    private Profile profile = Profile.REVIEW;

    @Option(names = "--lang", paramLabel = "zh|en", description = "The language of messages.")
    private Language language = Language.ZH;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Published documents, reports in our JSON, or folders; - for standard input.")
    private List<String> files = List.of();

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** In the language asked for, as far as the call has been understood. */
    Words words() {
        return language == Language.ZH ? Words.chinese() : Words.english();
    }

    @Override
    public Integer call() {
        Words words = words();
        Inputs inputs = Inputs.of(files, in, words);
        Outputs outputs;
        PreviousReports before;
        Checks checks;
        Known known;
        try {
            known = Known.read(acknowledgements, baseline, LocalDate.now(ZoneId.systemDefault()), words);
            checks = Checks.by(
                    pack == null
                            ? ReportValidator.standard(profile)
                            : PackFile.read(pack, words).validator(profile));
            outputs = Outputs.of(html, json, inputs, words);
            before = previous == null
                    ? PreviousReports.none()
                    : PreviousReports.read(previous, inputs.isSingle(), in, words);
        } catch (CheckException wrong) {
            err.println(OneLine.of(wrong.getMessage()));
            return FAILED;
        }
        Printer printer = printer(words, known);
        Tally tally = new Tally();
        FileCheck check = new FileCheck(checks, before, known, outputs, printer, tally, words, err);
        try (Progress progress = Progress.over(inputs.size(), err)) {
            for (Inputs.Input input : inputs.list()) {
                check.run(input);
                progress.step();
            }
        }
        printer.end(tally, inputs.leftOut());
        if (format != Format.TEXT && !inputs.leftOut().isEmpty()) {
            err.println(inputs.leftOut().text());
        }
        if (newBaseline != null && !isWritten(tally.baseline(), newBaseline, words)) {
            return FAILED;
        }
        return tally.failed() > 0 ? FAILED : tally.wrong() > 0 ? ERRORS : CLEAN;
    }

    private Printer printer(Words words, Known known) {
        return switch (format) {
            case TEXT -> new TextPrinter(out, words, known);
            case JSON -> new JsonPrinter(out, words, known);
            case SARIF -> new ToolPrinter(SarifLog::write, out, words, known);
            case JUNIT -> new ToolPrinter(JunitXml::write, out, words, known);
            case CSV -> new ToolPrinter(FindingsCsv::write, out, words, known);
        };
    }

    private boolean isWritten(Baseline findings, String name, Words words) {
        try {
            WholeFile.write(Path.of(name), findings::write);
            return true;
        } catch (InvalidPathException unrepresentable) {
            err.println(OneLine.of(words.say("failure", name, words.say("file.badName"))));
        } catch (IOException failure) {
            err.println(OneLine.of(words.say("output.failed", name, failure.getMessage())));
        }
        return false;
    }
}
