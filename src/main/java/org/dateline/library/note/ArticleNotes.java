package org.dateline.library.note;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Note;

/// An article and the notes that the reader has made on it.
///
/// @param notes in the order of [Note#IN_ORDER]
public record ArticleNotes(Article article, List<Note> notes) {
  public ArticleNotes {
    notes = List.copyOf(notes);
  }
}
