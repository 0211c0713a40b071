package org.dateline.model;

/// What a name names.
public enum EntityType {
  PERSON,
  LOCATION,
  ORGANIZATION
}
