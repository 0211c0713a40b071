/// Text to tokens and sentences, and how names are compared.
@NullMarked
package org.dateline.names.text;

import org.jspecify.annotations.NullMarked;
