@NullMarked
package io.github.disclosurereport.json.jackson2;

import org.jspecify.annotations.NullMarked;
