#include "app/platforms/platform.h"

#include "moc_platform.cpp"
