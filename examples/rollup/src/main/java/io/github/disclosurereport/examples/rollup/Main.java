package io.github.disclosurereport.examples.rollup;

import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.validation.rollup.RollupCheck;
import io.github.disclosurereport.validation.rollup.RollupResult;
import io.github.disclosurereport.validation.rollup.Roster;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The program: {@code rollup [--lang zh|en] ROSTER REGION CHILD…}. Prints the coverage, then what was found. Exit status: 2 if a
 * file could not be read or the call is wrong, else 1 if a figure of the region is violated, else 0.
 */
public final class Main {

    private static final int AGREES = 0;
    private static final int VIOLATED = 1;
    private static final int FAILED = 2;
    private static final String USAGE = "rollup [--lang zh|en] ROSTER REGION CHILD…";

    private Main() {}

    /**
     * Runs one call and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // UTF-8 whatever the locale.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, List.of(arguments)));
    }

    static int run(PrintStream out, PrintStream err, List<String> arguments) {
        boolean tongue = !arguments.isEmpty() && arguments.get(0).equals("--lang");
        List<String> files = tongue ? arguments.subList(Math.min(2, arguments.size()), arguments.size()) : arguments;
        String language = tongue && arguments.size() > 1 ? arguments.get(1) : "zh";
        if (files.size() < 3 || !List.of("zh", "en").contains(language)) {
            err.println(USAGE);
            return FAILED;
        }
        try {
            return check(out, files, language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
        } catch (BadInputException | InvalidPathException wrong) {
            err.println(wrong.getMessage());
        } catch (IOException wrong) {
            err.println(wrong);
        }
        return FAILED;
    }

    private static int check(PrintStream out, List<String> files, Locale locale) throws IOException, BadInputException {
        Roster roster = RosterFile.read(Path.of(files.get(0)));
        AnnualReport region = Reports.read(Path.of(files.get(1)), locale);
        List<AnnualReport> children = new ArrayList<>();
        for (String file : files.subList(2, files.size())) {
            children.add(Reports.read(Path.of(file), locale));
        }
        RollupResult result = RollupCheck.over(roster).check(region, children);
        out.println(oneLine(result.coverage().message(locale)));
        result.findings().forEach(finding -> out.println(oneLine(finding.message(locale))));
        return result.agrees() ? AGREES : VIOLATED;
    }

    /** Names from a document must not pass for lines of ours. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
    }
}
