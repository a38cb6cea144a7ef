package io.github.disclosurereport.narrative;

/** A piece of prose: a heading, a paragraph, a table that is not the form's, or a reference to something outside the text. */
public sealed interface Block permits Heading, Paragraph, ExtraTable, Reference {}
