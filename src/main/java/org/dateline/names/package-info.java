/// Text to names: finds the people, places and organizations that an article names, and which of
/// its mentions stand for one name. The only room that knows CoreNLP.
@NullMarked
package org.dateline.names;

import org.jspecify.annotations.NullMarked;
