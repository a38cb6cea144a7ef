package io.github.disclosurereport.examples.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Runs one call and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // UTF-8 whatever the locale: under LANG=C, Java 17 would print Chinese as question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        PrintStream foreign = new PrintStream(new ForeignOutput(err), true, StandardCharsets.UTF_8);
        System.setOut(foreign);
        System.setErr(foreign);
        if (System.getProperty("java.util.logging.config.file") == null) {
            // Warnings of PDFBox and POI about fonts and damaged parts are no problems of the user's.
            LogManager.getLogManager().reset();
        }
        int status = run(System.in, out, err, arguments);
        foreign.close();
        System.exit(status);
    }

    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        CheckCommand command = new CheckCommand(in, out, err);
        CallErrors errors = new CallErrors(command, err);
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(errors);
        line.setExecutionExceptionHandler(errors);
        try {
            int status = line.execute(arguments);
            return out.checkError() ? errors.outputLost() : status;
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return errors.defect(tooMuch);
        }
    }
}
