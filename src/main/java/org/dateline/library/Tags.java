package org.dateline.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.store.TagTable;

/// The reader's tags, and what they are put on. Thread-safe.
///
/// Tagging indexes the articles again in the background, as a star does; renaming, recolouring,
/// removing and bringing back a tag indexes none. Every method touches files and throws
/// [LibraryException] where that cannot be done.
public final class Tags {

  /// The most tags that there can be: each is counted in whatever is listed.
  public static final int MAX_TAGS = 500;

  /// The length of a name at most, in UTF-16 units.
  public static final int MAX_NAME_LENGTH = 60;

  private final TagTable table;
  private final Runnable changed;
  private final Runnable tell;

  /// @param changed what is run after articles have changed
  /// @param tell what is run after a tag itself has changed
  Tags(TagTable table, Runnable changed, Runnable tell) {
    this.table = table;
    this.changed = changed;
    this.tell = tell;
  }

  /// All of them, by name.
  public List<Tag> all() {
    return LibraryException.translating(table::all);
  }

  /// The one with a name, whatever its case and accents.
  ///
  /// @throws LibraryException if there is none
  public Tag named(String name) {
    return LibraryException.translating(() -> table.named(tidied(name)))
        .orElseThrow(() -> new LibraryException(new Failure.NoTag(name.strip())));
  }

  /// The tag with a name, made if there is none.
  ///
  /// @param colour what it is drawn in if it is made
  /// @throws LibraryException if the name is blank or longer than [#MAX_NAME_LENGTH], or there are
  ///   [#MAX_TAGS] tags
  public Tag make(String name, TagColour colour) {
    String tidied = checked(name);
    Tag tag =
        LibraryException.translating(() -> table.make(tidied, colour, MAX_TAGS))
            .orElseThrow(() -> new LibraryException(new Failure.TooManyTags(MAX_TAGS)));
    tell.run();
    return tag;
  }

  /// The colour for another tag: the one that the fewest have, the first of several.
  public TagColour nextColour() {
    List<Tag> all = all();
    TagColour next = TagColour.RED;
    long least = Long.MAX_VALUE;
    for (TagColour colour : TagColour.values()) {
      long count = all.stream().filter(tag -> tag.colour() == colour).count();
      if (count < least) {
        least = count;
        next = colour;
      }
    }
    return next;
  }

  /// Calls a tag something else.
  ///
  /// @throws LibraryException if there is none with this number, or the name is blank, longer than
  ///   [#MAX_NAME_LENGTH] or another's
  public void rename(long number, String name) {
    String tidied = checked(name);
    switch (LibraryException.translating(() -> table.rename(number, tidied))) {
      case DONE -> tell.run();
      case NO_TAG -> throw new LibraryException(new Failure.NoTag(Long.toString(number)));
      case NAME_TAKEN ->
          throw new LibraryException(new Failure.BadTagName(tidied, Failure.NameFault.TAKEN));
    }
  }

  /// Gives a tag another colour; nothing happens where there is none.
  public void recolour(long number, TagColour colour) {
    LibraryException.translating(() -> {
      table.recolour(number, colour);
      return true;
    });
    tell.run();
  }

  /// Removes a tag from the library and from every article.
  ///
  /// @return whether there was one
  public boolean remove(long number) {
    boolean removed = LibraryException.translating(() -> table.remove(number));
    tell.run();
    return removed;
  }

  /// Brings a removed tag back, on every article that had it, as long as the library is open.
  ///
  /// @return whether it could be: no other has its name by now
  public boolean restore(long number) {
    boolean restored = LibraryException.translating(() -> table.restore(number));
    tell.run();
    return restored;
  }

  /// Puts a tag on articles, in one transaction.
  ///
  /// @param articles by their numbers; those that there are not are passed over
  /// @return the numbers of those that did not have it
  public List<Long> put(long tag, Collection<Long> articles) {
    return changing(LibraryException.translating(() -> table.put(tag, articles)));
  }

  /// Takes a tag off articles, in one transaction.
  ///
  /// @param articles by their numbers
  /// @return the numbers of those that had it
  public List<Long> take(long tag, Collection<Long> articles) {
    return changing(LibraryException.translating(() -> table.take(tag, articles)));
  }

  private List<Long> changing(List<Long> articles) {
    if (!articles.isEmpty()) {
      LibraryException.translating(() -> {
        changed.run();
        return true;
      });
    }
    return articles;
  }

  /// How many of these articles have each tag, by its number; without tags that none has. Linear in
  /// the articles.
  public Map<Long, Long> countAmong(Collection<Long> articles) {
    return LibraryException.translating(() -> table.countAmong(articles));
  }

  private static String tidied(String name) {
    return name.replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ").strip();
  }

  private static String checked(String name) {
    String tidied = tidied(name);
    if (tidied.isEmpty()) {
      throw new LibraryException(new Failure.BadTagName(tidied, Failure.NameFault.BLANK));
    }
    if (tidied.length() > MAX_NAME_LENGTH) {
      throw new LibraryException(new Failure.BadTagName(tidied, Failure.NameFault.TOO_LONG));
    }
    return tidied;
  }
}
