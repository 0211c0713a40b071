/// Inference for CoreNLP's conditional random fields.
@NullMarked
package org.dateline.names.crf;

import org.jspecify.annotations.NullMarked;
