/// Text to vectors: passages and queries as sentence embeddings, so that texts of like meaning lie
/// near each other whatever their words. The only room that knows ONNX Runtime.
@NullMarked
package org.dateline.embedding;

import org.jspecify.annotations.NullMarked;
