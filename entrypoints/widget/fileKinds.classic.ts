export const FILE_KINDS = '.json,.csv,.tsv,.txt,application/json,text/csv';

export const READS_WORKBOOKS = false;
