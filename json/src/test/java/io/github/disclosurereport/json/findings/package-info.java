@NullMarked
package io.github.disclosurereport.json.findings;

import org.jspecify.annotations.NullMarked;
