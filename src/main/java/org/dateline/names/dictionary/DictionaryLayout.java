package org.dateline.names.dictionary;

/// The layout of a compiled dictionary: one file, numbers big-endian.
///
/// 1. The titles in blocks of [#BLOCK], as [TitleBlock] has them: 5.2 million in 57 MB.
/// 2. The entries, one [DictionaryEntry] of eight bytes for each candidate of each key, in the
///    order of the hash of the key, the candidates of one key best first: 8.0 million in 64 MB.
/// 3. For each bucket, that is all hashes with the same first bits, the number of entries before
///    it, and one for the end. For each block of titles where it begins, and one for the end. This
///    part, 1.6 MB, a reader holds in memory.
/// 4. The [DictionaryFooter].
///
/// A look-up reads one bucket, of 1 kB, and for each candidate one block of titles, of 200 bytes.
final class DictionaryLayout {

  /// Titles of a block.
  static final int BLOCK = 16;

  /// Leading bits of a hash that say its bucket.
  static final int BUCKET_BITS = 16;

  static final int BUCKETS = 1 << BUCKET_BITS;

  /// Bits of the number of a title.
  static final int TITLE_BITS = 23;

  private DictionaryLayout() {}

  /// The number of the bucket of a hash.
  static int bucket(long hash) {
    return (int) (hash >>> (Long.SIZE - BUCKET_BITS));
  }
}
