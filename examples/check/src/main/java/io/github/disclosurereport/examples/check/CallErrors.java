package io.github.disclosurereport.examples.check;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a wrong call, lost output or a defect in one line, with exit status 2. */
final class CallErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final CheckCommand command;
    private final PrintStream err;

    CallErrors(CheckCommand command, PrintStream err) {
        this.command = command;
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        Words words = command.words();
        String problem = problem(wrong, words);
        return fail(words.say("call.help", problem));
    }

    private static String problem(ParameterException wrong, Words words) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.say("call.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .filter(ArgSpec::isOption)
                    .findFirst()
                    .map(option -> words.say("call.noValue", name(option)))
                    .orElseGet(() -> words.say("call.noFile"));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null || wrong.getValue() == null
                ? String.valueOf(wrong.getMessage())
                : words.say("call.wrongValue", name(argument), wrong.getValue(), argument.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception defect, CommandLine line, ParseResult call) {
        return defect(defect);
    }

    /** Something that this program should have handled. */
    int defect(Throwable defect) {
        return fail(command.words().say("call.defect", defect));
    }

    /** Standard output is full or closed. */
    int outputLost() {
        return fail(command.words().say("output.lost"));
    }

    private int fail(String line) {
        err.println(OneLine.of(line));
        return CheckCommand.FAILED;
    }
}
