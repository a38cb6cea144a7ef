package io.github.disclosurereport.ingest.internal;

import javax.xml.stream.XMLStreamException;

/** The words of a cell. Struck and raised ones are kept as {@link HtmlMarks} keeps them; glosses of pronunciation are left out. */
final class XlsxText {

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();

    private XlsxText() {}

    /** Reads the element around the words, be they one text or runs of different looks. Line feeds are kept. */
    static String of(Xml item) throws XMLStreamException {
        XlsxText text = new XlsxText();
        while (item.child()) {
            switch (item.name()) {
                case "t" -> text.add(item.text(), RunLook.UNSAID);
                case "r" -> text.run(item);
                default -> item.skip();
            }
        }
        return text.words();
    }

    private void run(Xml run) throws XMLStreamException {
        RunLook look = RunLook.UNSAID;
        while (run.child()) {
            switch (run.name()) {
                case "rPr" -> {
                    while (run.child()) {
                        look = look.with(run);
                    }
                }
                case "t" -> add(run.text(), look);
                default -> run.skip();
            }
        }
    }

    private void add(String words, RunLook look) {
        if (look.isStruck()) {
            marked.append("~~").append(words).append("~~");
        } else if (look.isRaised()) {
            marked.append('^').append(words).append('^');
        } else {
            plain.append(words);
            marked.append(words);
        }
    }

    private String words() {
        String words = plain.toString();
        boolean figure = marked.length() != plain.length()
                && FigureText.of(Spacing.trim(words)).isFigure();
        return figure ? marked.toString() : words;
    }

    /** On one line, with white space as a browser shows it. */
    static String line(String words) {
        StringBuilder line = new StringBuilder();
        HtmlText.append(line, words);
        return Spacing.trim(line.toString());
    }
}
