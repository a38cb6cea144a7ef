package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.validation.pack.RulePack;
import io.github.disclosurereport.validation.pack.RulePackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The rule pack that the call names. */
final class PackFile {

    private PackFile() {}

    static RulePack read(String name, Words words) throws CheckException {
        try {
            Path file = Path.of(name);
            if (Files.notExists(file)) {
                throw new CheckException(words.say("failure", name, words.say("file.missing")));
            }
            if (!Files.isRegularFile(file)) {
                String kind = Files.isDirectory(file) ? "file.folder" : "file.special";
                throw new CheckException(words.say("failure", name, words.say(kind)));
            }
            return RulePack.read(file);
        } catch (RulePackException wrong) {
            throw new CheckException(wrong.message(words.locale()));
        } catch (InvalidPathException unrepresentable) {
            throw new CheckException(words.say("failure", name, words.say("file.badName")));
        } catch (IOException failure) {
            String reason = words.say("file.unreadable", failure.getMessage());
            throw new CheckException(words.say("failure", name, reason));
        }
    }
}
