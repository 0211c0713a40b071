package org.dateline.messages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.library.note.ArticleNotes;
import org.dateline.model.Article;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.PublicationDate;

/// The reader's notes as Markdown: under each headline where the article comes from, then what is
/// quoted of it and what the reader wrote.
public final class NoteMarkdown {

  private static final MessageBundle BUNDLE = MessageBundle.of(NoteMarkdown.class, "notes");

  private NoteMarkdown() {}

  /// Notes by article. What is quoted is shown as it is written, whatever signs it has; the
  /// reader's own words may be Markdown themselves.
  public static String of(List<ArticleNotes> articles) {
    StringBuilder text = new StringBuilder();
    for (ArticleNotes noted : articles) {
      text.append("## ").append(escaped(noted.article().title())).append("\n\n");
      String origin = origin(noted.article());
      if (!origin.isEmpty()) {
        text.append(origin).append("\n\n");
      }
      noted.notes().forEach(note -> append(note, text));
    }
    return text.toString();
  }

  /// What a colour is called.
  public static String of(NoteColour colour) {
    return switch (colour) {
      case YELLOW -> message("colour.yellow");
      case GREEN -> message("colour.green");
      case BLUE -> message("colour.blue");
      case PINK -> message("colour.pink");
      case PURPLE -> message("colour.purple");
    };
  }

  private static String origin(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(escaped(article.source()));
    parts.add(escaped(String.join(message("authors.between"), article.authors())));
    parts.add(article.published().map(PublicationDate::toString).orElse(""));
    parts.add(article.url().isBlank() ? "" : "<" + article.url().replaceAll("[<>\\s]", "") + ">");
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  private static void append(Note note, StringBuilder text) {
    if (!note.quoted().isEmpty()) {
      note.quoted()
          .lines()
          .forEach(line -> text.append(("> " + escaped(line)).stripTrailing()).append('\n'));
      text.append('\n');
    }
    if (note.hasText()) {
      text.append(note.text()).append("\n\n");
    }
    String made = message("notes.made", of(note.colour()), day(note.made()));
    text.append('*').append(note.isLost() ? message("notes.lost", made) : made).append("*\n\n");
  }

  private static String day(Instant made) {
    return message("date.day", made.atZone(ZoneId.systemDefault()));
  }

  /// Without what Markdown would take for its own signs.
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1").replaceAll("[\\r\\n]+", " ");
  }

  private static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
