package org.dateline.ui.tag;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.Collections;
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
import org.dateline.ui.kit.LatestTask;
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

  /// Puts tags on articles and takes others off, a batch a transaction. Where one fails, what was
  /// done before it can be taken back.
  void apply(TagChoice choice) {
    List<TagChange> done = Collections.synchronizedList(new ArrayList<>());
    Runnable end = undo.begin();
    new LatestTask(background)
        .run(
            () -> {
              change(choice, done);
              return true;
            },
            _ -> applied(done, end),
            () -> applied(done, end));
  }

  private void applied(List<TagChange> done, Runnable end) {
    end.run();
    refresh.run();
    List<TagChange> changes = List.copyOf(done);
    long articles = changes.stream().flatMap(it -> it.articles().stream()).distinct().count();
    if (articles > 0) {
      undo.done(message("tags.changed", articles), () -> takeBack(changes));
    }
  }

  private void change(TagChoice choice, List<TagChange> done) {
    for (String name : choice.made()) {
      Tag tag = tags().make(name, tags().nextColour());
      change(tag.number(), true, choice.articles(), done);
    }
    choice.put().forEach(tag -> change(tag, true, choice.articles(), done));
    choice.taken().forEach(tag -> change(tag, false, choice.articles(), done));
  }

  private void change(long tag, boolean put, List<Long> articles, List<TagChange> done) {
    for (int at = 0; at < articles.size(); at += BATCH_ARTICLES) {
      List<Long> batch = articles.subList(at, Math.min(articles.size(), at + BATCH_ARTICLES));
      done.add(new TagChange(tag, put, put ? tags().put(tag, batch) : tags().take(tag, batch)));
    }
  }

  private boolean takeBack(List<TagChange> changes) {
    List<TagChange> undone = Collections.synchronizedList(new ArrayList<>());
    Runnable end = undo.begin();
    new LatestTask(background)
        .run(
            () -> {
              for (TagChange it : changes) {
                change(it.tag(), !it.put(), it.articles(), new ArrayList<>());
                undone.add(it);
              }
              return true;
            },
            _ -> takenBack(List.of(), end),
            () -> takenBack(changes.subList(undone.size(), changes.size()), end));
    return true;
  }

  /// @param left what failed, and what it did not come to
  private void takenBack(List<TagChange> left, Runnable end) {
    end.run();
    refresh.run();
    if (!left.isEmpty()) {
      undo.keep(() -> takeBack(left));
    }
  }

  /// Calls a tag something else.
  void rename(Tag tag, String name) {
    change(
        () -> tags().rename(tag.number(), name),
        () ->
            undo.done(
                message("tags.renamed", tag.name(), name),
                () -> {
                  change(() -> tags().rename(tag.number(), tag.name()));
                  return true;
                }));
  }

  /// Gives a tag another colour.
  void recolour(Tag tag, TagColour colour) {
    change(
        () -> tags().recolour(tag.number(), colour),
        () ->
            undo.done(
                message("tags.recoloured", tag.name()),
                () -> {
                  change(() -> tags().recolour(tag.number(), tag.colour()));
                  return true;
                }));
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
    change(change, () -> {});
  }

  private void change(Runnable change, Runnable then) {
    background.run(
        () -> {
          change.run();
          return true;
        },
        _ -> {
          refresh.run();
          then.run();
        });
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
