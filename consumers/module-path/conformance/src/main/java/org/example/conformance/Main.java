package org.example.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

public final class Main {

    public static void main(String[] arguments) throws IOException {
        try (InputStream index = ClassLoader.getSystemResourceAsStream("io/github/disclosurereport/conformance/index.json")) {
            if (!new String(index.readAllBytes(), StandardCharsets.UTF_8).contains("requests.applicants/")) {
                throw new IllegalStateException("no cases");
            }
        }
    }
}
