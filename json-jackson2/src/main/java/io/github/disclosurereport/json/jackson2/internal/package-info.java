/** The adapters to Jackson 2. Not exported. */
@NullMarked
package io.github.disclosurereport.json.jackson2.internal;

import org.jspecify.annotations.NullMarked;
