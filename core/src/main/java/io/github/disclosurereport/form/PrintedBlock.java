package io.github.disclosurereport.form;

import java.util.List;

/**
 * A head and the rows under it. Section 二 prints one block an item of article 20, 三 and 四 are one block each.
 *
 * @param head the rows of labels on top
 * @param body the rows with figures
 */
public record PrintedBlock(List<PrintedRow> head, List<PrintedRow> body) {

    public PrintedBlock {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }
}
