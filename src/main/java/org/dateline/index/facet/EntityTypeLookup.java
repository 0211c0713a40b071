package org.dateline.index.facet;

import java.util.Arrays;

/// The types of the entities. The top k are counted for each type by itself.
public interface EntityTypeLookup {

  /// All are of one kind.
  EntityTypeLookup ONE =
      new EntityTypeLookup() {
        @Override
        public int count() {
          return 1;
        }

        @Override
        public byte[] of(long[] entities) {
          byte[] kinds = new byte[entities.length];
          Arrays.fill(kinds, (byte) 1);
          return kinds;
        }
      };

  /// How many kinds there are, from 1 to 7.
  int count();

  /// The kinds that each of these entities may be of, in the same order: bit 0 for the first kind,
  /// bit 1 for the second and so on. Several bits where it is not certain which; none for an entity
  /// that is not to be counted. Asked for some hundreds at a time.
  byte[] of(long[] entities);
}
