package org.dateline.names.recognition;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.text.RecognizedName;
import org.jspecify.annotations.Nullable;

/// The names of one part of an article while rules add, widen and drop them; none ever overlaps
/// another. Each operation costs the logarithm of their number, and the first also looks at each
/// once: most rules find nothing to do in most texts. Not thread-safe.
final class MentionEditor {

  private final ArticlePart part;
  private final String text;
  private final List<RecognizedName> found;

  /// By where they begin, once one is asked for; else [#found] are the names.
  private @Nullable NavigableMap<Integer, RecognizedName> byStart;

  MentionEditor(ArticlePart part, String text, List<RecognizedName> found) {
    this.part = part;
    this.text = text;
    this.found = List.copyOf(found);
  }

  private NavigableMap<Integer, RecognizedName> byStart() {
    NavigableMap<Integer, RecognizedName> names = byStart;
    if (names == null) {
      names = new TreeMap<>();
      for (RecognizedName name : found) {
        names.put(name.span().start(), name);
      }
      byStart = names;
    }
    return names;
  }

  String text() {
    return text;
  }

  /// All names, in order.
  List<RecognizedName> names() {
    return byStart == null ? found : List.copyOf(byStart.values());
  }

  /// The names that share a character with a range, in order.
  List<RecognizedName> over(int start, int end) {
    NavigableMap<Integer, RecognizedName> names = byStart();
    Map.Entry<Integer, RecognizedName> first = names.floorEntry(start);
    int from = first != null && first.getValue().span().end() > start ? first.getKey() : start;
    return List.copyOf(names.subMap(from, true, Math.max(from, end), false).values());
  }

  /// The name that fills a range exactly.
  Optional<RecognizedName> at(int start, int end) {
    return Optional.ofNullable(byStart().get(start)).filter(name -> name.span().end() == end);
  }

  void drop(RecognizedName name) {
    byStart().remove(name.span().start(), name);
  }

  /// Drops all names that share a character with a range.
  void clear(int start, int end) {
    over(start, end).forEach(this::drop);
  }

  /// Puts a name in the place of all that share a character with it.
  void put(int start, int end, EntityType type) {
    clear(start, end);
    byStart()
        .put(
            start,
            new RecognizedName(part, new Span(start, end), type, text.substring(start, end)));
  }

  /// Puts a name where it crosses no other, in the place of its pieces; keeps a name that has the
  /// range already, with its own type.
  void complete(int start, int end, EntityType type) {
    List<RecognizedName> pieces = over(start, end);
    boolean within =
        pieces.stream().allMatch(name -> name.span().start() >= start && name.span().end() <= end);
    if (within && at(start, end).isEmpty()) {
      put(start, end, type);
    }
  }
}
