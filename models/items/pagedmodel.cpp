#include "models/items/pagedmodel.h"

#include "moc_pagedmodel.cpp"
