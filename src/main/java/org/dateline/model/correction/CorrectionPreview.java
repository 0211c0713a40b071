package org.dateline.model.correction;

/// What a correction would change if it were made now.
///
/// @param mentions how many mentions would be other than they are: gone, new, of another entity, of
///   another type or under another name
/// @param articles how many articles these stand in; 0 where only words made from names are
///   concerned, which are not counted by articles
public record CorrectionPreview(long mentions, long articles) {

  /// Nothing.
  public static final CorrectionPreview NOTHING = new CorrectionPreview(0, 0);

  /// Whether it would change nothing that can be seen.
  public boolean isEmpty() {
    return mentions == 0;
  }
}
