/// Messages for the reader that both faces say: what a query was understood to ask for, what of it
/// could not be read, and what is to be known of its results. The sentences are those of
/// `search.properties`; how a query is put into English is code, for it is grammar.
@NullMarked
package org.dateline.messages;

import org.jspecify.annotations.NullMarked;
