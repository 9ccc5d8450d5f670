// YAML 1.1 events of libyaml (Debian: libyaml-dev).
#include <yaml.h>
