/**
 * Reports as HTML: {@link io.github.disclosurereport.html.PublishView} is the front door, a report in the official layout, as a
 * document of its own or as a fragment for a portal's page. {@link io.github.disclosurereport.html.Stylesheet} says how the
 * page comes by its looks, and {@link io.github.disclosurereport.html.HtmlExporter} is the same view behind the exporter
 * contract.
 *
 * <p>Labels, order and spans come from the form catalogue alone. There is no script in any page, so it works under a content
 * security policy that forbids it; with a linked stylesheet it does without inline styles too.
 */
@NullMarked
package io.github.disclosurereport.html;

import org.jspecify.annotations.NullMarked;
