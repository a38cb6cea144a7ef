package io.github.disclosurereport.ingest.internal.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Counts what is done for a PDF: pages that share their content, and forms drawn within forms, make much of little. */
final class PdfBudget {

    private static final int MOST_OPERATORS = 1_000_000;
    /** An object that is drawn, if only to be skipped, takes as long as so many other operators. */
    private static final int OBJECT = 10;
    /** A state that is kept aside takes a kilobyte; nobody keeps more than a few. */
    private static final int MOST_STATES = 100;
    /** There is more to do than the limits allow. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();
    private final long most;
    private long drawn;
    private int operators;

    /**
     * Nothing done yet.
     *
     * @param most how many bytes of content are drawn, unpacked
     */
    PdfBudget(long most) {
        this.most = most;
    }

    /** Counts an operator by its name, with so many states of graphics kept aside. */
    void operator(String name, int states) throws TooMuch {
        operators += name.equals("Do") ? OBJECT : 1;
        if (operators > MOST_OPERATORS || states > MOST_STATES) {
            throw new TooMuch();
        }
    }

    /** Counts the content of a page before it is drawn. */
    void page(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            content(streams.next().getCOSObject());
        }
    }

    /** Counts a content stream before it is drawn, unpacked. */
    void content(COSStream stream) throws IOException {
        Long size = sizes.get(stream);
        if (size == null) {
            size = size(stream);
            sizes.put(stream, size);
        }
        drawn += size;
        if (drawn > most) {
            throw new TooMuch();
        }
    }

    private static long size(COSStream stream) throws IOException {
        byte[] buffer = new byte[65_536];
        long size = 0;
        try (InputStream in = stream.createInputStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
            }
        }
        return size;
    }
}
