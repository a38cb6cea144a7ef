package io.github.disclosurereport.ingest.generated;

/** Sums of results: of a shape, of a quirk, of all. */
final class Tally {

    private int documents;
    private int determined;
    private int right;
    private int invented;
    private int stray;
    private int listed;

    void add(Result result) {
        documents++;
        determined += result.determined();
        right += result.right();
        invented += result.invented();
        stray += result.stray();
        listed += result.listed();
    }

    int documents() {
        return documents;
    }

    int invented() {
        return invented;
    }

    int unlisted() {
        return stray - listed;
    }

    double share() {
        return determined == 0 ? 1 : (double) right / determined;
    }

    String line(String name) {
        return "%-40s %6d %8d %8d %8.3f%% %8d %8d %8d"
                .formatted(name, documents, determined, right, 100 * share(), invented, stray, listed);
    }

    static String head() {
        return "%-40s %6s %8s %8s %9s %8s %8s %8s"
                .formatted("", "docs", "cells", "right", "", "invented", "undeter.", "listed");
    }
}
