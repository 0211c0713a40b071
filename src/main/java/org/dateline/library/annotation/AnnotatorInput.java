package org.dateline.library.annotation;

import java.util.Optional;
import org.dateline.model.PublicationDate;

/// An article to annotate. Several may have the same id, and none of its parts need have anything
/// in it.
///
/// @param id given back as it is
/// @param title the headline; empty for none
/// @param published when it appeared, if that is known
public record AnnotatorInput(
    String id, String title, String text, Optional<PublicationDate> published) {}
