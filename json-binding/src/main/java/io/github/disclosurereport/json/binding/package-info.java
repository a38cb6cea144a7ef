/**
 * What a value of the library is as JSON, independent of any JSON library: a {@link io.github.disclosurereport.json.binding.Shape}
 * writes a value, reads it and describes it as JSON Schema. The modules for Jackson 2 and 3 adapt a generator and a parser to
 * {@link io.github.disclosurereport.json.binding.JsonSink} and {@link io.github.disclosurereport.json.binding.TokenSource}.
 */
@NullMarked
package io.github.disclosurereport.json.binding;

import org.jspecify.annotations.NullMarked;
