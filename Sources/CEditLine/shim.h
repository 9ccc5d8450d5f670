// Line editing of libedit (Debian: libedit-dev).
#include <histedit.h>
