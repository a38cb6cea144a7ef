package io.github.disclosurereport.validation.pack;

/** The words that a pack's lines begin with. */
enum Keyword {
    DEADLINE("deadline"),
    ORGAN("organ"),
    SEVERITY("severity"),
    WITHOUT("without"),
    ROW("row"),
    TITLE("title"),
    TITLE_ENGLISH("title.en"),
    CITATION("citation"),
    CITATION_ENGLISH("citation.en"),
    EDITIONS("editions");

    private final String id;

    Keyword(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
