/// Bytes to normalised text: encodings, file signatures, ids.
@NullMarked
package org.dateline.ingest.decoding;

import org.jspecify.annotations.NullMarked;
