package io.github.disclosurereport.examples.check;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A progress bar on the error stream, where there is a terminal and more than one document. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(int documents, PrintStream err) {
        // picocli knows whether a terminal is there; System.console() alone no longer tells on every JDK.
        boolean worthIt = documents > 1 && CommandLine.Help.Ansi.AUTO.enabled();
        return new Progress(
                worthIt
                        ? new ProgressBarBuilder()
                                .setTaskName("check")
                                .setInitialMax(documents)
                                .setConsumer(new ConsoleProgressBarConsumer(err))
                                .build()
                        : null);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
