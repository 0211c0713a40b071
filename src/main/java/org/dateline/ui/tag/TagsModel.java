package org.dateline.ui.tag;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.Tags;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.UndoStack;

/// The reader's tags, changed in the background; what is changed can be taken back.
public final class TagsModel {

  /// As many as a transaction takes some milliseconds for.
  private static final int BATCH_ARTICLES = 500;

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final UndoStack undo;
  private final Runnable refresh;

  /// @param undo takes back what was changed
  /// @param refresh shows what the library holds now
  public TagsModel(
      Supplier<Library> library, BackgroundExecutor background, UndoStack undo, Runnable refresh) {
    this.library = library;
    this.background = background;
    this.undo = undo;
    this.refresh = refresh;
  }

  /// All tags, and how many of some articles have each.
  ///
  /// @param articles the numbers of the articles
  /// @param counts of tags that any has, by their numbers
  record TagState(List<Long> articles, List<Tag> tags, Map<Long, Long> counts) {}

  /// Reads the tags of articles, by their numbers.
  void ask(List<Long> articles, Consumer<TagState> then) {
    background.run(() -> new TagState(articles, tags().all(), tags().countAmong(articles)), then);
  }

  private Tags tags() {
    return library.get().marks().tags();
  }

  /// What of one tag was changed.
  private record TagChange(long tag, boolean put, List<Long> articles) {}

  /// Puts tags on articles and takes others off, a batch a transaction.
  void apply(TagChoice choice) {
    background.run(
        () -> changes(choice),
        changes -> {
          refresh.run();
          long articles = changes.stream().flatMap(it -> it.articles().stream()).distinct().count();
          if (articles > 0) {
            undo.done(message("tags.changed", articles), () -> takeBack(changes));
          }
        });
  }

  private List<TagChange> changes(TagChoice choice) {
    List<TagChange> changes = new ArrayList<>();
    for (String name : choice.made()) {
      Tag tag = tags().make(name, tags().nextColour());
      changes.add(change(tag.number(), true, choice.articles()));
    }
    choice.put().forEach(tag -> changes.add(change(tag, true, choice.articles())));
    choice.taken().forEach(tag -> changes.add(change(tag, false, choice.articles())));
    return changes;
  }

  private TagChange change(long tag, boolean put, List<Long> articles) {
    List<Long> changed = new ArrayList<>();
    for (int at = 0; at < articles.size(); at += BATCH_ARTICLES) {
      List<Long> batch = articles.subList(at, Math.min(articles.size(), at + BATCH_ARTICLES));
      changed.addAll(put ? tags().put(tag, batch) : tags().take(tag, batch));
    }
    return new TagChange(tag, put, changed);
  }

  private boolean takeBack(List<TagChange> changes) {
    change(() ->
        changes.forEach(it -> {
          TagChange _ = change(it.tag(), !it.put(), it.articles());
        }));
    return true;
  }

  /// Calls a tag something else.
  void rename(Tag tag, String name) {
    background.run(
        () -> {
          tags().rename(tag.number(), name);
          return true;
        },
        _ -> {
          refresh.run();
          undo.done(
              message("tags.renamed", tag.name(), name),
              () -> {
                change(() -> tags().rename(tag.number(), tag.name()));
                return true;
              });
        });
  }

  /// Gives a tag another colour.
  void recolour(Tag tag, TagColour colour) {
    change(() -> tags().recolour(tag.number(), colour));
  }

  /// Removes a tag.
  void remove(Tag tag) {
    background.run(
        () -> tags().remove(tag.number()),
        removed -> {
          refresh.run();
          if (removed) {
            undo.done(
                message("tags.removed", tag.name()),
                () -> {
                  change(() -> {
                    boolean _ = tags().restore(tag.number());
                  });
                  return true;
                });
          }
        });
  }

  private void change(Runnable change) {
    background.run(
        () -> {
          change.run();
          return true;
        },
        _ -> refresh.run());
  }

  /// Does something with a tag as it is now; nothing where there is none any more.
  void with(long number, Consumer<Tag> action) {
    background.run(
        () -> tags().all().stream().filter(tag -> tag.number() == number).findFirst(),
        (Optional<Tag> tag) -> tag.ifPresent(action));
  }

  /// What a new tag is said to be called, of a name: without needless blanks.
  static String tidied(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }
}
